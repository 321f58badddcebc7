/**
 * Reads spreadsheets that people made: CSV in its many forms, and XLSX. Everything is limited before it is read, and nothing
 * in a file is carried out: no formula, no macro, no link. Knows nothing of declarations and uses no other room.
 */
package nl.berichtenstraat.opgave.rekenblad;
