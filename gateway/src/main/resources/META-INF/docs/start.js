SwaggerUIBundle({
  urls: [
    { name: 'all', url: '/openapi.json' },
    { name: 'reporting', url: '/openapi/reporting.json' },
    { name: 'arrears', url: '/openapi/arrears.json' },
    { name: 'inspection', url: '/openapi/inspection.json' },
    { name: 'mediation', url: '/openapi/mediation.json' }
  ],
  'urls.primaryName': 'all',
  dom_id: '#swagger-ui',
  deepLinking: true,
  tryItOutEnabled: true,
  persistAuthorization: false,
  validatorUrl: 'none',
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  plugins: [SwaggerUIBundle.plugins.DownloadUrl],
  layout: 'StandaloneLayout'
});
