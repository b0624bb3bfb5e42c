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

    def write(self, kind, *sections):
        description = self.path('description.json')
        with open(description, 'w', encoding='utf-8') as file:
            json.dump(report(*sections), file)
        subprocess.run([WRITE, description, self.records, kind, self.path('out')], check=True)
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

        self.assertEqual(book.sheetnames, ['Report', 'Sites   all', 'sites   all (2)', '=1+1 <b> (resident)', 'Notes', 'Statements'])
        self.assertEqual([cell.value for cell in sheet[1]][:4], ['Identity', 'Name', 'Local scheme', 'Population'])
        self.assertEqual(sheet.freeze_panes, 'A2')
        self.assertEqual(sheet.auto_filter.ref, 'A1:F%d' % (len(NAMES) + 1))
        for row in sheet.iter_rows(min_row=2):
            self.assertEqual([cell.data_type for cell in row], ['s', 's', 's', 's', 'n', 's'])
            self.assertEqual(row[4].value, 1000 + int(row[0].value[1:]))
            self.assertEqual(row[4].number_format, '[=1]0" person";#,##0" people"')
        for sheet in book:
            self.assertFalse([cell for row in sheet.iter_rows() for cell in row if cell.data_type == 'f'], sheet.title)
        self.assertEqual(len(book.worksheets[3]._charts), 1)

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
