"""The contract of claimstream: every message, document, topic and identifier that crosses a service's edge."""
