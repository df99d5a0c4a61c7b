package org.labourrights.chassis.job;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Lets this replica take up a change before whoever made it has the answer; the others look for it themselves. */
@Singleton
public class AfterCommit {
    private final TransactionSynchronizationRegistry transaction;

    AfterCommit(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Does the work when the transaction under way has been committed, and lets its commit wait for it. */
    public void run(Runnable work) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    onAThreadOfItsOwn(work);
                }
            }
        });
    }

    /** This one still belongs to the transaction that has just ended. */
    private static void onAThreadOfItsOwn(Runnable work) {
        try {
            Thread.ofVirtual().start(work).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
