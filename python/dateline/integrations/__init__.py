"""dateline inside other tools: `dateline.integrations.datatrove` and `dateline.integrations.datasets`.

Each needs the package that it is named after; docs/coming-from.md shows how they are used.
"""
