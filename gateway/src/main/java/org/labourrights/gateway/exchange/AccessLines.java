package org.labourrights.gateway.exchange;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Prints the lines of the access log as they are. The console's JSON applies to every handler of the console, whatever
 * format it is given, and would put each line, which is JSON already, into a text of another.
 */
@Singleton
class AccessLines {

    private static final Formatter AS_THEY_ARE = new PatternFormatter("%s%n");

    void start(@Observes StartupEvent started) {
        for (Handler handler : Logger.getLogger(AccessLog.CATEGORY).getHandlers()) {
            print(handler);
        }
    }

    private static void print(Handler handler) {
        handler.setFormatter(AS_THEY_ARE);
        if (handler instanceof ExtHandler outer) {
            for (Handler inner : outer.getHandlers()) {
                print(inner);
            }
        }
    }
}
