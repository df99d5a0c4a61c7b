package org.labourrights.chassis.policy;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Whoever changed a policy finds it in force with the next request here; other replicas follow within a second. */
@Singleton
class PolicyRefresh {
    private final Policies policies;
    private final TransactionSynchronizationRegistry transaction;

    PolicyRefresh(Policies policies, TransactionSynchronizationRegistry transaction) {
        this.policies = policies;
        this.transaction = transaction;
    }

    void afterCommit() {
        transaction.registerInterposedSynchronization(new Refresh());
    }

    private final class Refresh implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                return;
            }
            try {
                // A thread of its own: this one still belongs to the transaction that has just ended.
                Thread.ofVirtual().start(policies::refresh).join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
