package org.labourrights.standalone.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.supervisor.StateFile;
import org.labourrights.standalone.supervisor.SuiteState;

/** Ends every process of the suite; keeps the data unless told to wipe it. */
final class Down {

    private static final long ORDERLY_SECONDS = 60;

    private final SuiteHome home;
    private final StateFile stateFile;

    Down(SuiteHome home) {
        this.home = home;
        this.stateFile = new StateFile(home.stateFile());
    }

    int run(boolean wipe) throws IOException {
        System.out.println(
                end()
                        ? "The suite is down (已停止); its data is kept in " + home.data() + "."
                        : "The suite is not up (未在运行).");
        if (wipe) {
            wipe();
        }
        return 0;
    }

    /** Ends whatever is up, and answers whether anything was. */
    boolean end() {
        Optional<SuiteState> state = stateFile.read();
        state.ifPresent(this::end);
        return state.isPresent();
    }

    private void end(SuiteState state) {
        List<ProcessHandle> parts = state.livingParts();
        state.supervisorProcess().ifPresent(supervisor -> {
            supervisor.destroy();
            supervisor
                    .onExit()
                    .thenApply(ProcessHandle::isAlive)
                    .completeOnTimeout(true, ORDERLY_SECONDS, TimeUnit.SECONDS)
                    .join();
            Processes.end(List.of(supervisor));
        });
        // In order, the supervisor has ended them all; this is for one that was killed.
        Processes.end(parts.stream().filter(ProcessHandle::isAlive).toList());
        stateFile.delete();
    }

    private void wipe() throws IOException {
        deleteMade();
        System.out.println("All data of " + home.folder() + " is deleted (数据已清除).");
        if (!Files.exists(home.folder())) {
            return;
        }
        // SUITE_HOME may be a folder in which somebody keeps other things as well.
        try (Stream<Path> others = Files.list(home.folder())) {
            if (others.findAny().isPresent()) {
                System.out.println("What else is in it was left alone (其他文件未动).");
                return;
            }
        }
        delete(home.folder());
    }

    /** Deletes what the suite has made. */
    void deleteMade() throws IOException {
        for (Path made : home.made()) {
            deleteAll(made);
        }
    }

    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Down::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot delete " + file, refused);
        }
    }
}
