"""Who claims what: pure functions from a parsed article to statements, figures and their slots."""
