import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The build goes where the server serves it from. In development the server's API is reached through a proxy.
export default defineConfig({
  plugins: [react()],
  build: { outDir: '../src/Server/wwwroot', emptyOutDir: true, chunkSizeWarningLimit: 900 },
  server: { proxy: { '/api': 'http://127.0.0.1:5080', '/openapi': 'http://127.0.0.1:5080' } },
});
