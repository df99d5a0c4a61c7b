package org.labourrights.chassis.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.labourrights.chassis.problem.HttpFailures;
import org.labourrights.chassis.problem.ProblemException;

/**
 * Ends the reading of a body that turns out too long, for senders that do not tell the length before. The framework's own
 * limit lies a little higher: it would cut the connection without a problem body.
 */
@Provider
@Priority(100)
class BodyLimit implements ContainerRequestFilter {

    private final long longest;

    BodyLimit(@ConfigProperty(name = "labourrights.http.max-body-bytes") long longest) {
        this.longest = longest;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString("Transfer-Encoding") != null) {
            request.setEntityStream(new Limited(request.getEntityStream(), longest));
        }
    }

    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream body, long longest) {
            super(body);
            this.left = longest;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ProblemException(HttpFailures.problem(413));
            }
        }
    }
}
