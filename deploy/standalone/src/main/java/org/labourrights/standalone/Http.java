package org.labourrights.standalone;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** The one question that start-up and {@code status} ask over HTTP. */
public final class Http {

    private static final int LIMIT_MILLIS = 2_000;

    private Http() {}

    /** Whether a GET of that URL answers 200; nobody listening is no. */
    public static boolean answersOk(String url) {
        HttpURLConnection connection = null;
        try {
            connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException nobody) {
            return false;
        } finally {
            if (connection != null) {
                connection.disconnect();
            }
        }
    }
}
