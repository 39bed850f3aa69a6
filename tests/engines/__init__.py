"""Kafka and Elasticsearch for tests, embedded or in Docker, behind one interface."""
