"""What every claimstream service shares: settings, logs, metrics, health, Kafka, dead letters."""
