// Draws each table of months as a chart: the median as a line in the band between the quartiles. The table says the same.
const colours = getComputedStyle(document.documentElement);
const colour = name => colours.getPropertyValue(name).trim();
const charts = [];

// A column of the table, in percent; a month without figures is a gap.
function column(table, line) {
  return [...table.querySelectorAll(`td[data-line=${line}]`)].map(cell =>
    'rate' in cell.dataset ? Number(cell.dataset.rate) * 100 : null);
}

function head(table, line) {
  const cell = table.querySelector(`td[data-line=${line}]`);
  return table.tHead.rows[0].cells[cell.cellIndex].textContent;
}

function line(table, name, look) {
  return { label: head(table, name), data: column(table, name), pointRadius: 4, ...look };
}

function draw(table) {
  const own = table.querySelector('td[data-line=own]') !== null;
  const main = { borderColor: colour('--key'), backgroundColor: colour('--key'), borderWidth: 3 };
  const beside = { borderColor: colour('--text'), backgroundColor: colour('--text'), borderWidth: 2,
    borderDash: [6, 4], pointStyle: 'triangle' };
  const edge = { borderColor: colour('--line'), borderWidth: 1, pointRadius: 2, pointBackgroundColor: colour('--line') };
  const datasets = [
    ...(own ? [line(table, 'own', main)] : []),
    line(table, 'median', own ? beside : main),
    line(table, 'q1', edge),
    { ...line(table, 'q3', edge), label: table.dataset.band, fill: '-1', pointStyle: 'rect',
      backgroundColor: colour('--band'), pointBackgroundColor: colour('--band') },
  ];
  const plot = document.createElement('div');
  plot.className = 'plot';
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', table.dataset.chart);
  plot.append(canvas);
  table.before(plot);
  const lower = datasets.length - 2;
  charts.push(new Chart(canvas, {
    type: 'line',
    data: { labels: [...table.querySelectorAll('th[data-label]')].map(cell => cell.dataset.label), datasets },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: { offset: true, grid: { display: false } },
        y: { suggestedMin: 0, suggestedMax: 100, title: { display: true, text: table.dataset.axis },
          ticks: { callback: value => `${value}%` } },
      },
      plugins: {
        // The band's lower edge has no word of its own: the band has.
        legend: { align: 'start', labels: { usePointStyle: true, boxHeight: 9, padding: 14, filter: item => item.datasetIndex !== lower } },
        tooltip: { callbacks: { label: item => `${item.datasetIndex < lower ? item.dataset.label
          : head(table, item.datasetIndex === lower ? 'q1' : 'q3')}: ${item.parsed.y.toFixed(1)}%` } },
      },
    },
  }));
}

Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
Chart.defaults.font.size = 14;
Chart.defaults.color = colour('--text');
document.querySelectorAll('table[data-chart]').forEach(draw);
// Paper has another width than the screen.
['beforeprint', 'afterprint'].forEach(kind => addEventListener(kind, () => charts.forEach(chart => chart.resize())));
