"""factcheck: the model reads; a calculator, a calendar and an atlas judge."""

__version__ = "0.1.0"
