import type { ThemeConfig } from 'antd';

/** The colours of an official paper: black on paper, deep red for what leads. All text pairs reach a contrast of 4.5 : 1. */
export const colours = { red: '#9b1b1b', ink: '#1f1d1a', grey: '#595550', line: '#8c867e', paper: '#ffffff', desk: '#f6f4ef' };

export const theme = (elder: boolean): ThemeConfig => ({
  token: {
    colorPrimary: colours.red,
    colorLink: colours.red,
    colorLinkHover: '#6f1212',
    colorTextBase: colours.ink,
    colorTextSecondary: colours.grey,
    colorTextDescription: colours.grey,
    colorTextPlaceholder: '#6b665f',
    colorBorder: colours.line,
    colorBgLayout: colours.desk,
    colorError: '#b42318',
    borderRadius: 3,
    fontSize: elder ? 20 : 16,
    controlHeight: elder ? 52 : 40,
    lineHeight: 1.7,
    fontFamily: 'var(--sans)',
    motion: false,
  },
  components: { Form: { verticalLabelPadding: '0 0 4px' }, Button: { primaryShadow: 'none', fontWeight: 600 } },
});
