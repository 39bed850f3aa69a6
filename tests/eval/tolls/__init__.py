"""The toll of an article, made of its claims and headline, for sets that tell tolls: no service makes one."""
