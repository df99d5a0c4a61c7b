package org.labourrights.probe;

import jakarta.inject.Singleton;
import org.labourrights.kernel.directory.EnterpriseConsumer;
import org.labourrights.kernel.directory.KeepDirectory;

/** The probe keeps a directory, with the standing of enterprises. */
@Singleton
class ProbeEnterprises extends EnterpriseConsumer {

    ProbeEnterprises(KeepDirectory directory) {
        super(directory);
    }

    @Override
    protected boolean keepsStanding() {
        return true;
    }
}
