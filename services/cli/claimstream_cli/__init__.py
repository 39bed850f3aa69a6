"""The claimstream command: ingest, search, topics, index, run and demo."""
