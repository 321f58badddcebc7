/**
 * The web server with the frame of all pages: who asks, may they, is it really them, and how a page looks. Pages are parts
 * ({@link nl.berichtenstraat.beheer.web.Webdeel}) in rooms of their own.
 */
package nl.berichtenstraat.beheer.web;
