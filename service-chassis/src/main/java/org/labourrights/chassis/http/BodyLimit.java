package org.labourrights.chassis.http;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.CallerGoneException;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.TooLarge;

/**
 * Ends the reading of a body that is, or turns out, longer than its operation takes. The framework's own limit lies a little
 * higher: it would cut the connection without a problem body. A body that breaks off is told from a fault of ours.
 */
@Provider
@Priority(100)
class BodyLimit implements ContainerRequestFilter {

    private final long longest;
    private final ResourceInfo resource;
    private final ConcurrentMap<Method, Long> limits = new ConcurrentHashMap<>();

    BodyLimit(@ConfigProperty(name = "labourrights.http.max-body-bytes") long longest, ResourceInfo resource) {
        this.longest = longest;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean chunked = request.getHeaderString("Transfer-Encoding") != null;
        if (!chunked && request.getLength() <= 0) {
            return;
        }
        Method method = resource.getResourceMethod();
        long limit = method == null ? longest : limits.computeIfAbsent(method, this::limit);
        if (request.getLength() > limit) {
            throw new ProblemException(new TooLarge(limit));
        }
        request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }

    private long limit(Method method) {
        LongestBody own = method.getAnnotation(LongestBody.class);
        if (own != null) {
            return own.value();
        }
        return open(method) ? Math.min(LongestBody.OPEN, longest) : longest;
    }

    private static boolean open(Method method) {
        return method.isAnnotationPresent(PermitAll.class)
                || method.getDeclaringClass().isAnnotationPresent(PermitAll.class);
    }

    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long left;

        Limited(@Nullable InputStream body, long limit) {
            super(body == null ? InputStream.nullInputStream() : body);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            try {
                int value = super.read();
                count(value < 0 ? 0 : 1);
                return value;
            } catch (IOException broken) {
                throw new CallerGoneException(broken);
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int read = super.read(buffer, offset, length);
                count(Math.max(0, read));
                return read;
            } catch (IOException broken) {
                throw new CallerGoneException(broken);
            }
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ProblemException(new TooLarge(limit));
            }
        }
    }
}
