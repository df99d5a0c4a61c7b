package org.labourrights.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway (网关). */
@QuarkusMain
public class Gateway {

    private Gateway() {}

    /** The framework would answer a malformed address without a body; the gateway checks it itself and says why. */
    public static void main(String... args) {
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
