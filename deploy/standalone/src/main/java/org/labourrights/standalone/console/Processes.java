package org.labourrights.standalone.console;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ends processes: first by asking, then by force. */
final class Processes {

    private static final long ORDERLY_SECONDS = 15;

    private Processes() {}

    /** Returns when the processes and their descendants are gone. */
    static void end(List<ProcessHandle> processes) {
        List<ProcessHandle> all = processes.stream()
                .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)))
                .distinct()
                .toList();
        processes.forEach(ProcessHandle::destroy);
        await(all);
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        await(all);
    }

    private static void await(List<ProcessHandle> processes) {
        CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, ORDERLY_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
