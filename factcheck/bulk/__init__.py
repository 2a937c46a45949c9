"""Many drafts at once: several processes check them, and what was found is kept for the next run."""
