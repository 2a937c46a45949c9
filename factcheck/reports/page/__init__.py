"""The page: a report that is read in a browser, each draft beside its findings."""
