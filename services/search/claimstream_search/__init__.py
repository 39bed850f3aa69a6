"""The search API over articles and claims."""
