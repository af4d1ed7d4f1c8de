/* SIGINT, SIGTERM and SIGHUP while a run is to come to a good end: the first one asks for it, the second one
 * ends the process at once. */
#ifndef DL_CLI_INTERRUPT_H
#define DL_CLI_INTERRUPT_H

#include <stdbool.h>

/* From now on.  Signals that are ignored stay so, as nohup(1) wants it. */
void dl_interrupt_watch(void);
/* The same for what stops at once, and says so itself. */
void dl_interrupt_watch_quietly(void);
/* The signal that came; 0: none. */
int dl_interrupted(void);

#endif
