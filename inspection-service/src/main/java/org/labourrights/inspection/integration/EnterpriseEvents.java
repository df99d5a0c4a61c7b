package org.labourrights.inspection.integration;

import jakarta.inject.Singleton;
import org.labourrights.kernel.directory.EnterpriseConsumer;
import org.labourrights.kernel.directory.KeepDirectory;

/** Keeps the directory of enterprises and how they are judged; the register of supervised objects follows it. */
@Singleton
class EnterpriseEvents extends EnterpriseConsumer {

    EnterpriseEvents(KeepDirectory directory) {
        super(directory);
    }

    @Override
    protected boolean keepsStanding() {
        return true;
    }
}
