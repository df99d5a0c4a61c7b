package org.labourrights.arrears.integration;
