/**
 * A stand-in for the GGk, for tests, trainers and testers: it takes messages of gemeenten as the hub does, carries them to
 * aanbieders and back, and can be asked to cause trouble. Nothing of it runs in the service.
 */
package nl.berichtenstraat.naspelen;
