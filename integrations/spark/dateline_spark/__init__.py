"""News pages and web archives in Spark.

    from dateline_spark import register

    register(spark)
    spark.read.format("dateline").load("warcs/*.warc.gz").select("url", "headline", "datePublishedDay")
"""

from .source import DatelineSource, PushingSource, register

__all__ = ["DatelineSource", "PushingSource", "register"]
__version__ = "0.1.0"
