package org.labourrights.standalone.supervisor;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.standalone.issuer.TokenIssuer;

/** The token issuer, which lives in the supervisor's own process. */
final class IssuerPart implements Part {

    private final int port;
    private final Path keyFile;
    private volatile @Nullable TokenIssuer issuer;

    IssuerPart(int port, Path keyFile) {
        this.port = port;
        this.keyFile = keyFile;
    }

    @Override
    public String name() {
        return "issuer";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public String health() {
        return "http://localhost:" + port + "/default/.well-known/openid-configuration";
    }

    @Override
    public ProcessHandle launch() throws Exception {
        issuer = TokenIssuer.start(port, keyFile);
        return ProcessHandle.current();
    }

    @Override
    public boolean isReady() {
        return issuer != null;
    }

    @Override
    public void stop() {
        TokenIssuer running = issuer;
        if (running != null) {
            running.close();
        }
    }
}
