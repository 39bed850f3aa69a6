"""The indexer: writes enriched articles and their claims to Elasticsearch."""
