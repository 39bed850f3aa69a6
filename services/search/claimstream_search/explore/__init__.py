"""The explore page: answers of the API -> what a person reads. Pure, but for `page`, which reads its own templates."""
