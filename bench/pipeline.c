#include "pipeline.h"

#include "clock.h"

#include <fcntl.h>
#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static double seconds_of(struct timeval time) {
    return (double)time.tv_sec + 1e-6 * (double)time.tv_usec;
}

bool bench_run_command(const char *command, const char *warc, int jobs, bench_run *run) {
    char number[16];
    snprintf(number, sizeof number, "%d", jobs);
    double start = bench_wall_seconds();
    pid_t pid = fork();
    if (pid < 0) return false;
    if (pid == 0) {
        int null = open("/dev/null", O_WRONLY);
        if (null >= 0) dup2(null, STDOUT_FILENO);
        execl(command, command, "extract", "-j", number, warc, (char *)NULL);
        _exit(127);
    }
    int status;
    struct rusage usage;
    if (wait4(pid, &status, 0, &usage) != pid || !WIFEXITED(status) || WEXITSTATUS(status) > 1) return false;
    run->wall_seconds = bench_wall_seconds() - start;
    run->cpu_seconds = seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime);
    run->peak_mb = (double)usage.ru_maxrss * 1024 / 1e6;
    return true;
}

bool bench_run_unpacking(const char *warc, size_t largest, bench_run *run) {
    double wall = bench_wall_seconds(), cpu = bench_cpu_seconds();
    FILE *file = fopen(warc, "rb");
    struct stat status;
    if (!file || fstat(fileno(file), &status) != 0) return perror(warc), false;
    size_t size = (size_t)status.st_size;
    char *packed = malloc(size + 1), *bytes = malloc(largest);
    struct libdeflate_decompressor *decompressor = libdeflate_alloc_decompressor();
    bool good = packed && bytes && decompressor && fread(packed, 1, size, file) == size;
    for (size_t position = 0; good && position < size;) {
        size_t used, unpacked;
        good = libdeflate_gzip_decompress_ex(decompressor, packed + position, size - position, bytes, largest,
                                             &used, &unpacked) == LIBDEFLATE_SUCCESS;
        position += used;
    }
    libdeflate_free_decompressor(decompressor);
    free(bytes);
    free(packed);
    fclose(file);
    run->cpu_seconds = bench_cpu_seconds() - cpu;
    run->wall_seconds = bench_wall_seconds() - wall;
    return good;
}
