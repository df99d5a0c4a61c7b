package org.labourrights.standalone.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.labourrights.standalone.Http;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.supervisor.PartState;
import org.labourrights.standalone.supervisor.StateFile;
import org.labourrights.standalone.supervisor.SuiteState;

/** Shows each part with its process, port, memory and whether it is ready now. */
final class Status {

    private static final double MEBIBYTE = 1 << 20;
    private static final String ROW = "%-12s %8s %6s %9s %9s  %s%n";

    private final SuiteHome home;

    Status(SuiteHome home) {
        this.home = home;
    }

    /** 0 when the whole suite is ready, 1 when it is not, 3 when it is not up. */
    int run() {
        Optional<SuiteState> state = new StateFile(home.stateFile()).read();
        if (state.isEmpty()) {
            System.out.println("The suite is not up (未在运行).");
            return 3;
        }
        Optional<ProcessHandle> supervisor = state.get().supervisorProcess();
        if (supervisor.isEmpty()) {
            System.out.printf(
                    "The supervisor (pid %d) is dead (守护进程已退出); %d of its processes still run.%n"
                            + "  deploy/suite up ends them and starts afresh with the same data; deploy/suite down only ends them.%n",
                    state.get().supervisor(), state.get().livingParts().size());
            return 1;
        }
        return show(state.get(), supervisor.get());
    }

    private int show(SuiteState state, ProcessHandle supervisor) {
        System.out.printf(ROW, "part", "pid", "port", "MiB", "restarts", "state");
        long total = Memory.ofAlone(supervisor);
        boolean allReady = state.phase() == SuiteState.Phase.READY;
        System.out.printf(ROW, "supervisor", supervisor.pid(), "-", mebibytes(total), "-", state.phase());
        List<PartState> parts = state.parts();
        for (PartState part : parts) {
            Optional<ProcessHandle> process = SuiteState.living(part.pid(), part.started());
            boolean shares = part.pid() == state.supervisor();
            long memory = shares ? 0 : process.map(Memory::of).orElse(0L);
            String ready = isReady(part, process) ? "ready" : part.phase() == PartState.Phase.READY ? "unready" : "-";
            allReady &= ready.equals("ready");
            total += memory;
            System.out.printf(
                    ROW,
                    part.name(),
                    part.pid(),
                    part.port(),
                    shares ? "(above)" : mebibytes(memory),
                    part.restarts(),
                    ready.equals("-") ? part.phase() : ready);
        }
        System.out.printf(ROW, "total", "", "", mebibytes(total), "", allReady ? "ready (就绪)" : "not ready (未就绪)");
        return allReady ? 0 : 1;
    }

    private static boolean isReady(PartState part, Optional<ProcessHandle> process) {
        if (part.phase() != PartState.Phase.READY || process.isEmpty()) {
            return false;
        }
        return part.health() == null || Http.answersOk(part.health());
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f", bytes / MEBIBYTE);
    }
}
