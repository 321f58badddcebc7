/**
 * The SQL store behind the ports of {@code register}: the embedded SQLite or a PostgreSQL that several instances share.
 * Both get the same SQL; all they differ in stands in {@link nl.berichtenstraat.register.sql.Dialect}. Plain JDBC behind
 * one small class ({@code Sql}), because no text of a driver or library, which may quote values, may leave this room.
 */
package nl.berichtenstraat.register.sql;
