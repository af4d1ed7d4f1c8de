#!/usr/bin/env python3
"""Makes a wheel fit for distribution: the licences of what is linked into it, and the systems that it runs on.

    tools/wheels/finish.py WHEEL FOLDER --platform TAG[.TAG...] --licence FILE-OR-FOLDER...

Writes the new wheel to FOLDER, under the name that its tags ask for, and prints its path.  The licences go to
*.dist-info/licenses/, as the core metadata's License-File fields say.  The same input gives the same bytes.
"""

import argparse
import base64
import hashlib
import pathlib
import zipfile

DATE = (1980, 1, 1, 0, 0, 0)


def licences(paths):
    """Yields (name below licenses/, bytes) of files, and of all files in folders."""
    for path in map(pathlib.Path, paths):
        if path.is_dir():
            for file in sorted(path.rglob("*")):
                if file.is_file():
                    yield f"third-party/{file.relative_to(path)}", file.read_bytes()
        else:
            yield path.name, path.read_bytes()


def retag(text, platforms):
    """The file WHEEL with its tag's platform replaced: one line for each."""
    lines = []
    for line in text.splitlines():
        if line.startswith("Tag: "):
            python, abi, _ = line[len("Tag: "):].split("-")
            lines += [f"Tag: {python}-{abi}-{platform}" for platform in platforms]
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def with_license_files(text, names):
    """METADATA with a License-File field for each name, at the end of its header."""
    header, gap, body = text.partition("\n\n")
    fields = [line for line in header.split("\n") if not line.startswith("License-File: ")]
    return "\n".join(fields + [f"License-File: {name}" for name in names]) + gap + body


def record_line(name, data):
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(data)}\n"


def finish(wheel, folder, platform, licence_paths):
    with zipfile.ZipFile(wheel) as archive:
        files = {info.filename: archive.read(info) for info in archive.infolist() if not info.is_dir()}
    info = next(name.split("/")[0] for name in files if name.endswith(".dist-info/WHEEL"))
    files = {name: data for name, data in files.items()
             if name != f"{info}/RECORD" and not name.startswith(f"{info}/licenses/")}
    added = dict(licences(licence_paths))
    files[f"{info}/WHEEL"] = retag(files[f"{info}/WHEEL"].decode(), platform.split(".")).encode()
    files[f"{info}/METADATA"] = with_license_files(files[f"{info}/METADATA"].decode(), added).encode()
    files.update({f"{info}/licenses/{name}": data for name, data in added.items()})

    name, version, python, abi, _ = wheel.stem.split("-")
    path = folder / f"{name}-{version}-{python}-{abi}-{platform}.whl"
    record = "".join(record_line(*item) for item in sorted(files.items())) + f"{info}/RECORD,,\n"
    # What describes the package comes last, as the format recommends.
    order = sorted(files.items(), key=lambda item: (item[0].startswith(info), item[0]))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file, data in order + [(f"{info}/RECORD", record.encode())]:
            entry = zipfile.ZipInfo(file, DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100755 if file.endswith(".so") else 0o100644) << 16
            archive.writestr(entry, data)
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("wheel", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--platform", required=True)
    parser.add_argument("--licence", nargs="+", required=True)
    arguments = parser.parse_args()
    print(finish(arguments.wheel, arguments.folder, arguments.platform, arguments.licence))


if __name__ == "__main__":
    main()
