// The blocks in the editor: fields in the side bar, and the links of the placeholder as a preview.
// WordPress loads it as it is, without a build: hence no JSX, and its globals instead of imports.
((wp, told) => {
  const {blockEditor, blocks, components, element, serverSideRender} = wp;
  const {elements, feedUrl, texts} = told;
  const el = element.createElement;

  /** The control for one attribute. */
  function renderControl({attributes, setAttributes}, name, [label, kind, choices = []]) {
    const value = attributes[name];
    const common = {
      key: name,
      label,
      // An attribute that is not set is not stored.
      onChange: (next) => setAttributes({[name]: next || undefined}),
    };
    if (kind === 'flag') {
      return el(components.ToggleControl, {...common, checked: Boolean(value)});
    }
    if (kind === 'choice') {
      const [standard, ...others] = choices;
      const options = others.map((choice) => ({label: choice, value: choice}));
      options.unshift({label: `${standard} (${texts.standard})`, value: ''});
      return el(components.SelectControl, {...common, options, value: value ?? ''});
    }
    const placeholder = name === 'src' ? feedUrl : undefined;
    return el(components.TextControl, {...common, type: kind, value: value ?? '', placeholder});
  }

  /** What stands in the editor's text. */
  function renderPreview({attributes, name}) {
    const hasSource = attributes.src || attributes.start || feedUrl;
    return el(
      components.Placeholder,
      {
        icon: blocks.getBlockType(name).icon.src,
        label: blocks.getBlockType(name).title,
        instructions: hasSource ? texts.preview : texts.missing,
        isColumnLayout: true,
      },
      hasSource && el(components.Disabled, null, el(serverSideRender, {block: name, attributes})),
    );
  }

  for (const [name, fields] of Object.entries(elements)) {
    const Edit = (props) => {
      const controls = Object.entries(fields).map(([key, field]) =>
        renderControl(props, key, field),
      );
      return el(
        element.Fragment,
        null,
        el(
          blockEditor.InspectorControls,
          null,
          el(components.PanelBody, {title: texts.settings}, controls.slice(0, 4)),
          el(components.PanelBody, {title: texts.more, initialOpen: false}, controls.slice(4)),
        ),
        el('div', blockEditor.useBlockProps(), renderPreview(props)),
      );
    };
    blocks.registerBlockType(`aushang/${name}`, {edit: Edit, save: () => null});
  }
})(window.wp, window.aushangEditor);
