/* Columns handed over by the Arrow C Data Interface: the schema, and the values. */
#ifndef DL_OUTPUT_COLUMNS_EXPORT_H
#define DL_OUTPUT_COLUMNS_EXPORT_H

#include "output/arrow.h"
#include "output/columns.h"

/* False if there is no memory; then nothing was made. */
bool dl_column_set_schema(const dl_column_set *columns, struct ArrowSchema *schema);

/* Hands over the values without copying them; the columns are empty after that. */
bool dl_column_set_export(dl_column_set *columns, struct ArrowArray *array);

#endif
