# test_formats.py - Reads reports of names that would be markup or formulas with parsers that aren't the library's
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import csv
import datetime
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree
import zipfile

import jsonschema

WRITE, SCHEMA, WITH_WORKBOOKS = sys.argv[1], sys.argv[2], sys.argv[3] == 'true'

NAMES = [
    '=1+1', '=HYPERLINK("http://x.example","y")', '+1 (555)', '-2+3', '@SUM(A1)', '=cmd|\' /C calc\'!A0', '＝1+1', '-5', '+7', '-', '=',
    'a,b', 'say "x"', '""', "'quoted", ' =1', ';', 'a; b', '<script>alert(1)</script>', ']]> &lt; & &#60;', '_x0041_', '__x005F__x000a_',
    'x' * 300, 'e\u0301 日本 😀', '{"a": [1]}', '\\u0041', '%s %d', 'TRUE', '1e5', '00123', '2013-11-01', 'None', '#REF!', '{=1}',
]
CITE = 'a@%d-%d#0123456789abcdef'

RECORDS = [{'id': 'source/a', 'name': {'value': 'Source =A'}, 'published': {'value': '2013-11-01'}}]
for number, name in enumerate(NAMES):
    RECORDS.append({'id': 'site/s%02d' % number, 'name': {'value': name, 'cite': CITE % (number, number + 1)},
                    'scheme': {'value': name, 'cite': CITE % (number, number + 1)},
                    'population': {'value': {'kind': 'resident', 'quantity': '%d person' % (1000 + number)},
                                   'cite': CITE % (number, number + 1)}})
RECORDS += [
    {'id': 'concept/here', 'name': {'value': 'Here'}, 'vocabulary': {'value': 'place'},
     'coordinates': {'value': {'latitude': 54, 'longitude': -2}, 'cite': CITE % (91, 92)}},
    {'id': 'partner/p', 'name': {'value': 'P', 'cite': CITE % (92, 93)}, 'place': {'value': 'here', 'cite': CITE % (92, 93)}},
    {'id': 'partner/q', 'name': {'value': '=Q', 'cite': CITE % (92, 93)},
     'place': {'value': 'here', 'modality': 'plan', 'cite': CITE % (92, 93)}},
    {'id': 'programme/p', 'name': {'value': 'Programme', 'cite': CITE % (93, 94)},
     'partnership': [{'value': {'partner': 'p'}, 'cite': CITE % (93, 94)}, {'value': {'partner': 'q'}, 'cite': CITE % (93, 94)}],
     'site-count': {'value': 3, 'modality': 'plan', 'cite': CITE % (93, 94)}, 'aim': {'value': 'x' * 40000, 'cite': CITE % (93, 94)},
     'event': [{'value': {'date': '2014-03-01', 'description': '=E'}, 'cite': CITE % (93, 94)},
               {'value': {'date': '2015'}, 'modality': 'plan', 'cite': CITE % (94, 95)}]},
    {'id': 'programme/q', 'name': {'value': 'Second', 'cite': CITE % (95, 96)}, 'site-count': {'value': 2, 'cite': CITE % (95, 96)},
     'partnership': {'value': {'partner': 'p'}, 'cite': CITE % (95, 96)}},
    {'id': 'outcome/o', 'name': {'value': 'Wait', 'cite': CITE % (90, 91)}, 'subject': {'value': 'site/s00', 'cite': CITE % (90, 91)},
     'baseline': {'value': '8 GBP', 'cite': CITE % (90, 91)}, 'actual': {'value': '-2.5 GBP', 'cite': CITE % (90, 91)}},
]

TABLE = {'type': 'table', 'id': 'sites', 'title': 'Sites: [all]/*?', 'records': 'site', 'columns': ['id', 'name', 'scheme', 'population']}
OUTCOMES = {'type': 'table', 'id': 'outcomes', 'title': 'sites   all', 'records': 'outcome', 'columns': ['name', 'baseline', 'actual']}
SOURCES = {'type': 'table', 'records': 'source', 'columns': ['name', 'published']}
CHART = {'type': 'chart', 'chart': 'bars', 'id': 'chart', 'title': '=1+1 <b>', 'records': 'site', 'value': 'population'}
PROSE = {'type': 'prose', 'id': 'prose', 'title': '=1+1', 'text': '=2+2'}


def report(*sections):
    return {'pioneer-report': 1, 'title': '=1+1 <b>', 'sections': list(sections)}


def harmless(text):
    """What stands in a cell of CSV for a text that spreadsheets would take for a formula."""
    return "'" + text if text[0] in '=+-@＝＋－＠' else text


class Formats(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.records = self.path('records.jsonl')
        with open(self.records, 'w', encoding='utf-8') as file:
            file.writelines(json.dumps(record, ensure_ascii=False) + '\n' for record in RECORDS)

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def write(self, kind, *sections, rows=None):
        description = self.path('description.json')
        with open(description, 'w', encoding='utf-8') as file:
            json.dump(report(*sections), file)
        subprocess.run([WRITE, description, self.records, kind, self.path('out')] + ([str(rows)] if rows else []), check=True)
        with open(self.path('out'), 'rb') as file:
            return file.read()

    def read_csv(self, kind, *sections):
        text = self.write(kind, *sections).decode('utf-8')
        return list(csv.reader(io.StringIO(text, newline=''), strict=True))

    def test_csv(self):
        head, *rows = self.read_csv('csv', TABLE)

        self.assertEqual(head[:4], ['Identity', 'Name', 'Local scheme', 'Population'])
        self.assertEqual(len(rows), len(NAMES))
        for row in rows:
            name = NAMES[int(row[0][1:])]
            self.assertEqual(row[1:3], [harmless(name)] * 2)
            self.assertEqual(row[4:6], [str(1000 + int(row[0][1:])), 'person'])

    def test_statements(self):
        head, *rows = self.read_csv('statements', TABLE)
        names = [row for row in rows if row[head.index('field')] == 'name']

        self.assertEqual({len(row) for row in rows}, {len(head)})
        self.assertEqual(len(rows), 3 * len(NAMES))
        for row in names:
            number = int(row[head.index('record')][len('site/s'):])
            self.assertEqual(row[head.index('value')], harmless(NAMES[number]))
            self.assertEqual(row[head.index('start')], str(number))
            self.assertEqual(row[head.index('source-title')], 'Source =A')

    def test_json(self):
        read = json.loads(self.write('json', PROSE, TABLE, OUTCOMES, CHART))
        table = next(block for block in read['blocks'] if block['block'] == 'table')

        with open(SCHEMA, encoding='utf-8') as file:
            jsonschema.Draft202012Validator(json.load(file)).validate(read)
        for row in table['rows']:
            number = int(row['cells'][0]['runs'][0]['text'][1:])
            self.assertEqual(row['cells'][1]['value'], {'type': 'text', 'text': NAMES[number]})
            self.assertEqual(row['cells'][1]['runs'][0], {'run': 'text', 'text': NAMES[number]})
            statement = read['statements'][row['cells'][3]['statements'][0]]
            self.assertEqual(statement['record'], 'site/s%02d' % number)
            self.assertEqual(statement['value']['members']['quantity'],
                             {'type': 'quantity', 'amount': 1000 + number, 'unit': 'person'})

    def test_svg(self):
        root = xml.etree.ElementTree.fromstring(self.write('svg', CHART))
        texts = {''.join(element.itertext()) for element in root.iter()}

        self.assertTrue(root.tag.endswith('}svg'))
        self.assertFalse([element for element in root.iter() if 'script' in element.tag])
        for name in ['=1+1', '<script>alert(1)</script>', ']]> &lt; & &#60;']:
            self.assertIn(name, texts)

    @unittest.skipUnless(WITH_WORKBOOKS, 'the library was built without libxlsxwriter')
    def test_workbook(self):
        import openpyxl

        book = openpyxl.load_workbook(io.BytesIO(self.write('xlsx', PROSE, TABLE, OUTCOMES, CHART)))
        sheet = book.worksheets[1]

        self.assertEqual(book.sheetnames, ['Report', 'Sites   all', 'sites   all (2)', '=1+1 <b> (resident)', 'Chart, =1+1 <b> (resident)',
                                           'Notes', 'Statements'])
        self.assertEqual([cell.value for cell in sheet[1]][:4], ['Identity', 'Name', 'Local scheme', 'Population'])
        self.assertEqual(sheet.freeze_panes, 'A2')
        self.assertEqual(sheet.auto_filter.ref, 'A1:G%d' % (len(NAMES) + 1))
        for row in sheet.iter_rows(min_row=2):
            self.assertEqual([cell.data_type for cell in row], ['s', 's', 's', 's', 'n', 's', 's'])
            self.assertEqual(row[4].value, 1000 + int(row[0].value[1:]))
            self.assertEqual(row[4].number_format, '[=1]0" person";#,##0" people"')
        for sheet in book:
            self.assertFalse([cell for row in sheet.iter_rows() for cell in row if cell.data_type == 'f'], sheet.title)
        self.assertEqual(len(book.worksheets[4]._charts), 1)

    def chart(self, **section):
        """The cells that a chart is drawn from, below their heads, and the chart as XML: without what is only there for its looks."""
        import openpyxl

        bytes_ = self.write('xlsx', {'type': 'chart', 'records': 'programme', 'title': '=1+1', **section})
        book = openpyxl.load_workbook(io.BytesIO(bytes_))
        sheet = next(sheet for sheet in book if sheet.title.startswith('Chart'))
        drawn = zipfile.ZipFile(io.BytesIO(bytes_)).read('xl/charts/chart1.xml').decode('utf-8')
        self.assertNotIn('<c:f>1+1', drawn)
        return [[cell.value for cell in row] for row in sheet.iter_rows()][1:], drawn

    @unittest.skipUnless(WITH_WORKBOOKS, 'the library was built without libxlsxwriter')
    def test_workbook_charts(self):
        """What is only planned stands in a column of its own, is hatched, and named in the legend."""
        rows, drawn = self.chart(chart='bars', value='site-count')
        self.assertEqual(rows, [['Programme', None, 3, None], ['Second', 2, None, None]])
        self.assertIn('<a:pattFill', drawn)
        self.assertIn('only intended', drawn)
        self.assertIn('<c:legend>', drawn)

        rows, drawn = self.chart(chart='distribution', value='site-count', bins=2)
        self.assertEqual([row[1:3] for row in rows], [[1, None], [0, 1]])
        self.assertIn('<a:pattFill', drawn)

        rows, drawn = self.chart(chart='before-after', before='site-count', after='partners.count')
        self.assertEqual(rows, [['Programme', 3, 2], ['Second', 2, 1]])
        self.assertIn('hatched: only intended', drawn)

        rows, drawn = self.chart(chart='timeline', date='event')
        self.assertEqual([row[1:] for row in rows], [[datetime.datetime(2014, 3, 1), 1, None], [datetime.datetime(2015, 1, 1), None, 365]])
        self.assertIn('<c:legendEntry>', drawn)

        rows, drawn = self.chart(type='map', records='partner')
        self.assertEqual(rows, [['=Q', -2, None, 54], ['P', -2, 54, None]])
        self.assertIn('<c:scatterChart>', drawn)

    @unittest.skipUnless(WITH_WORKBOOKS, 'the library was built without libxlsxwriter')
    def test_workbook_left_out(self):
        """A chart that a spreadsheet can't draw, and what a cell can't hold, is said to be left out."""
        import openpyxl

        network = {'type': 'network', 'records': 'programme', 'at-least': 1, 'title': 'Who'}
        aims = {'type': 'table', 'records': 'programme', 'columns': ['name', 'aim'], 'title': 'Aims'}
        book = openpyxl.load_workbook(io.BytesIO(self.write('xlsx', network, aims)))
        words = [str(row[0].value) for row in book.worksheets[0].iter_rows()]

        self.assertIn('The chart “Who” is not in this workbook: spreadsheets draw no networks. What it shows stands in its table; the '
                      'formats html and svg draw it.', words)
        cell = book['Aims']['B2'].value
        self.assertEqual(len(cell), 32767)
        self.assertTrue(cell.startswith('xxx') and cell.endswith('… (cut: a cell of a workbook holds no more; other formats have all of it)'))

    @unittest.skipUnless(WITH_WORKBOOKS, 'the library was built without libxlsxwriter')
    def test_workbook_sheets(self):
        """What doesn't fit onto a sheet goes onto others, each with its head: here 10 rows are the most."""
        import openpyxl

        book = openpyxl.load_workbook(io.BytesIO(self.write('xlsx', TABLE, rows=10)))
        sheets = [sheet for sheet in book if sheet.title.startswith('Sites')]
        identities = [row[0].value for sheet in sheets for row in sheet.iter_rows(min_row=2)]

        self.assertEqual([sheet.max_row for sheet in sheets], [10] * (len(NAMES) // 9) + [len(NAMES) % 9 + 1] * (len(NAMES) % 9 > 0))
        self.assertEqual({sheet['A1'].value for sheet in sheets}, {'Identity'})
        self.assertEqual(sorted(identities), ['s%02d' % number for number in range(len(NAMES))])
        statements = [sheet for sheet in book if sheet.title.startswith('Statements')]
        self.assertEqual(sum(sheet.max_row - 1 for sheet in statements), 3 * len(NAMES))
        self.assertEqual(max(sheet.max_row for sheet in book.worksheets[1:]), 10)

    @unittest.skipUnless(WITH_WORKBOOKS, 'the library was built without libxlsxwriter')
    def test_workbook_texts(self):
        """openpyxl doesn't undo _x0041_, which Excel does: what stands there is read as Excel does."""
        book = zipfile.ZipFile(io.BytesIO(self.write('xlsx', TABLE)))
        space = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
        rows = xml.etree.ElementTree.fromstring(book.read('xl/worksheets/sheet2.xml')).iter(space + 'row')

        next(rows)
        for row in rows:
            identity, name = [cell.find(space + 'is/' + space + 't').text for cell in list(row)[:2]]
            self.assertEqual(name.replace('_x005F', ''), NAMES[int(identity[1:])].replace('_x005F', ''))
            self.assertNotRegex(name.replace('_x005F_x', ''), '_x[0-9A-Fa-f]{4}_')

    @unittest.skipUnless(WITH_WORKBOOKS, 'the library was built without libxlsxwriter')
    def test_workbook_layout(self):
        """Printed on A4, no wider than a page, with title and number at the foot; no line of a text is hidden; no name ends within a word."""
        import openpyxl

        aims = {'type': 'table', 'records': 'programme', 'columns': ['name', 'aim'], 'title': 'What the programmes set out to accomplish'}
        prose = {'type': 'prose', 'id': 'long', 'title': 'Prose', 'text': 'some words ' * 40}
        book = openpyxl.load_workbook(io.BytesIO(self.write('xlsx', prose, TABLE, aims)))
        words, table, cut = book.worksheets[:3]

        self.assertEqual(cut.title, 'What the programmes set out to')
        for sheet in book:
            self.assertEqual((sheet.page_setup.paperSize, sheet.sheet_properties.pageSetUpPr.fitToPage), (9, True), sheet.title)
            self.assertEqual((sheet.oddFooter.left.text, sheet.oddFooter.right.text), ('=1+1 <b>', '&A, page &P of &N'))
        self.assertEqual(words.page_setup.orientation or 'portrait', 'portrait')
        for sheet in book.worksheets[1:]:
            self.assertEqual((sheet.page_setup.orientation, sheet.print_title_rows), ('landscape', '$1:$1'), sheet.title)
        long = next(row[0] for row in words.iter_rows() if str(row[0].value).startswith('some words'))
        self.assertIn('A%d:B%d' % (long.row, long.row), words.merged_cells)
        self.assertGreaterEqual(words.row_dimensions[long.row].height, 5 * 15, 'forty times eleven letters, 88 to a line')
        row = next(row for row in table.iter_rows(min_row=2) if row[0].value == 's%02d' % NAMES.index('x' * 300))
        self.assertEqual(table.row_dimensions[row[0].row].height, 5 * 15, 'three hundred letters, sixty to a line')
        self.assertEqual(cut.row_dimensions[2].height, 409, 'as high as may be')

    @unittest.skipUnless(WITH_WORKBOOKS, 'the library was built without libxlsxwriter')
    def test_workbook_leads(self):
        """The first sheet leads to the others; each row says the notes of its cells, each of which stands on the sheet of notes."""
        import openpyxl

        book = openpyxl.load_workbook(io.BytesIO(self.write('xlsx', TABLE, CHART)))
        words, table = book.worksheets[:2]
        links = {cell.hyperlink.location for row in words.iter_rows() for cell in row if cell.hyperlink}
        notes = {row[0].value: row[2].value for row in book['Notes'].iter_rows(min_row=2)}

        self.assertEqual(links, {"'%s'!A1" % sheet.title for sheet in book.worksheets[1:4]})
        self.assertEqual(table.cell(1, table.max_column).value, 'Notes')
        for row in table.iter_rows(min_row=2):
            number = int(row[0].value[1:])
            parts = dict(part.split(': ') for part in row[-1].value.split('; '))
            self.assertEqual(set(parts), {'Name', 'Local scheme', 'Population'})
            self.assertEqual({notes[int(note)] for note in parts.values()}, {number}, 'its passage begins at that character')

    @unittest.skipUnless(WITH_WORKBOOKS, 'the library was built without libxlsxwriter')
    def test_workbook_numbers(self):
        import openpyxl

        book = openpyxl.load_workbook(io.BytesIO(self.write('xlsx', OUTCOMES, SOURCES)))
        head, row = book.worksheets[1].iter_rows()
        cells = {cell.value: found for cell, found in zip(head, row)}

        self.assertEqual(cells['Baseline'].value, 8)
        self.assertEqual(cells['Baseline'].number_format, '"£"#,##0')
        self.assertEqual(cells['Value'].value, -2.5)
        self.assertEqual(cells['Value'].number_format, '"£"#,##0.0')
        self.assertEqual(book.worksheets[2]['C2'].value, datetime.datetime(2013, 11, 1))

    def test_same_bytes(self):
        """In another process, at another time, in another folder."""
        kinds = ['statements', 'json', 'html', 'markdown', 'text'] + (['xlsx'] if WITH_WORKBOOKS else [])
        for kind in kinds:
            sections = (PROSE, TABLE, OUTCOMES, CHART)
            self.assertEqual(self.write(kind, *sections), self.write(kind, *sections), kind)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1] + sys.argv[4:])
