"""Checks JSON values against a JSON Schema, by the keywords that docs/record.schema.json uses; one that is not known here is
an error, so that nothing goes unchecked.  python/tests/test_schema.py holds the package jsonschema against the same."""

import json
import re

_TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}
_NOTES = {"$schema", "$defs", "title", "description"}


class Schema:
    def __init__(self, text):
        self._root = json.loads(text)
        self.seen = set()  # the paths of all properties that were there

    def faults(self, value):
        return list(self._faults(self._root, value, "$", ""))

    def properties(self, schema=None, path=""):
        """The paths of all properties that the schema names."""
        schema = self._resolved(self._root if schema is None else schema)
        for name, part in schema.get("properties", {}).items():
            yield f"{path}.{name}"
            yield from self.properties(part, f"{path}.{name}")
        if "items" in schema:
            yield from self.properties(schema["items"], path)

    def _resolved(self, schema):
        if "$ref" not in schema:
            return schema
        return self._root["$defs"][re.fullmatch(r"#/\$defs/(\w+)", schema["$ref"]).group(1)]

    def _faults(self, schema, value, where, path):
        schema = self._resolved(schema)
        for keyword, wanted in schema.items():
            if keyword in _NOTES:
                continue
            check = getattr(self, "_check_" + keyword, None)
            if check is None:
                raise ValueError(f"unknown keyword {keyword}")
            yield from check(wanted, value, schema, where, path)

    def _check_type(self, wanted, value, schema, where, path):
        right = isinstance(value, _TYPES[wanted]) and not (wanted == "integer" and isinstance(value, bool))
        if not right:
            yield f"{where}: {value!r} is no {wanted}"

    def _check_const(self, wanted, value, schema, where, path):
        if value is not wanted:
            yield f"{where}: {value!r} is not {wanted!r}"

    def _check_enum(self, wanted, value, schema, where, path):
        if value not in wanted:
            yield f"{where}: {value!r} is none of {wanted}"

    def _check_pattern(self, wanted, value, schema, where, path):
        if isinstance(value, str) and not re.search(wanted, value):
            yield f"{where}: {value!r} has another form"

    def _check_minLength(self, wanted, value, schema, where, path):
        if isinstance(value, str) and len(value) < wanted:
            yield f"{where}: empty"

    def _check_minimum(self, wanted, value, schema, where, path):
        if isinstance(value, int) and value < wanted:
            yield f"{where}: {value} is less than {wanted}"

    def _check_minItems(self, wanted, value, schema, where, path):
        if isinstance(value, list) and len(value) < wanted:
            yield f"{where}: empty"

    def _check_maxProperties(self, wanted, value, schema, where, path):
        if isinstance(value, dict) and len(value) > wanted:
            yield f"{where}: more than {wanted} members"

    def _check_items(self, wanted, value, schema, where, path):
        for i, item in enumerate(value if isinstance(value, list) else ()):
            yield from self._faults(wanted, item, f"{where}[{i}]", path)

    def _check_required(self, wanted, value, schema, where, path):
        for name in wanted:
            if isinstance(value, dict) and name not in value:
                yield f"{where}: without {name}"

    def _check_anyOf(self, wanted, value, schema, where, path):
        if all(list(self._faults(one, value, where, path)) for one in wanted):
            yield f"{where}: fits none of {wanted}"

    def _check_dependentSchemas(self, wanted, value, schema, where, path):
        for name, further in wanted.items():
            if isinstance(value, dict) and name in value:
                yield from self._faults(further, value, where, path)

    def _check_properties(self, wanted, value, schema, where, path):
        for name, part in value.items() if isinstance(value, dict) else ():
            if name in wanted:
                self.seen.add(f"{path}.{name}")
                yield from self._faults(wanted[name], part, f"{where}.{name}", f"{path}.{name}")

    def _check_propertyNames(self, wanted, value, schema, where, path):
        for name in value if isinstance(value, dict) else ():
            yield from self._faults(wanted, name, f"{where}, a name", path)

    def _check_additionalProperties(self, wanted, value, schema, where, path):
        for name, part in value.items() if isinstance(value, dict) else ():
            if name in schema.get("properties", {}):
                continue
            if wanted is False:
                yield f"{where}: {name} is not in the schema"
            else:
                yield from self._faults(wanted, part, f"{where}.{name}", f"{path}.{name}")
