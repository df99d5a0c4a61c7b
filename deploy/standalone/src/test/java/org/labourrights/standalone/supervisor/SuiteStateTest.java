package org.labourrights.standalone.supervisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labourrights.standalone.SuiteFailure;

class SuiteStateTest {

    private final ProcessHandle self = ProcessHandle.current();
    private final long started = SuiteState.startOf(self);

    @TempDir
    Path folder;

    @Test
    void knowsAProcessAgainAfterTheClockWasSetALittle() {
        assertEquals(Optional.of(self), SuiteState.living(self.pid(), started));
        assertEquals(Optional.of(self), SuiteState.living(self.pid(), started - 1_500));
        assertEquals(Optional.of(self), SuiteState.living(self.pid(), started + 1_500));
    }

    @Test
    void takesNoOtherProcessOfTheSameIdForIt() {
        assertEquals(Optional.empty(), SuiteState.living(self.pid(), started - 60_000));
        assertEquals(Optional.empty(), SuiteState.living(self.pid(), started + 60_000));
    }

    @Test
    void aDamagedFileIsExplained() throws IOException {
        Path file = Files.writeString(folder.resolve("state.json"), "{\"supervisor\": 1, \"sta");

        var failure = assertThrows(SuiteFailure.class, () -> new StateFile(file).read());

        assertTrue(String.valueOf(failure.getMessage()).contains(file.toString()), failure.getMessage());
    }
}
