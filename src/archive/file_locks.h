/* Locks of SQLite's files that stay when the same program closes one of them elsewhere.
 *
 * SQLite locks by fcntl().  Such locks belong to the process, and all of them are dropped as soon as any
 * descriptor of the file is closed.  SQLite itself knows of this, but only within one copy of it: a program
 * with two (a Python wheel has one of its own) loses the locks of the one when the other closes the same
 * file, and another process may write in the middle of a transaction.  Locks of open file descriptions
 * (F_OFD_SETLK, Linux 3.15 and later) are not dropped.  They conflict with the others, so that programs
 * without them are kept out, too. */
#ifndef DL_ARCHIVE_FILE_LOCKS_H
#define DL_ARCHIVE_FILE_LOCKS_H

/* Makes all of SQLite's unix file systems use them.  Only for a copy of SQLite that nobody else in the
 * program uses, before its first file is opened: what is locked in the one way cannot be unlocked in the
 * other.  Where the system has no such locks, the usual ones are used. */
void dl_file_locks_keep(void);

#endif
