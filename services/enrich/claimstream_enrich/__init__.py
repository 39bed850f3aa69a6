"""The enrichment stream processor: tags entities, dates and claims."""
