"""The model reader: structured-output calls that read a draft into claims. It reads; it never judges."""
