package org.labourrights.arrears.integration;

import jakarta.inject.Singleton;
import org.labourrights.kernel.directory.EnterpriseConsumer;
import org.labourrights.kernel.directory.KeepDirectory;

/** Keeps the directory of enterprises, whom leads may be about (被反映单位). */
@Singleton
class EnterpriseEvents extends EnterpriseConsumer {

    EnterpriseEvents(KeepDirectory directory) {
        super(directory);
    }

    /** As it has been called all along: under another name everything would be consumed again. */
    @Override
    public String name() {
        return "employer-directory";
    }
}
