"""Stories: articles about one episode grouped, near copies pointed to their original. `claimstream stories` runs it."""
