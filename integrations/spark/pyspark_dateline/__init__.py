"""Spark finds data sources in packages of such names by itself: without `register`, format("dateline") is known."""

from dateline_spark.source import DatelineSource as DefaultSource

__all__ = ["DefaultSource"]
