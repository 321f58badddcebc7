/**
 * What is known: kept messages, assignments, deliveries, requests, claims and the outbox; small ports, and the SQL store
 * behind them in {@code register.sql}. May use {@code bericht} only.
 */
package nl.berichtenstraat.register;
