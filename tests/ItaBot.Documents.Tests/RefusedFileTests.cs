using System.IO.Compression;
using System.Text;
using ItaBot.Documents.Tests.Support;

namespace ItaBot.Documents.Tests;

public sealed class RefusedFileTests
{
    public static TheoryData<string, byte[], string> Disguised => new()
    {
        { "report.txt", [.. "%PDF-1.7"u8, 0xE2, 0xE3], "PDF" },
        { "report.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "old kind" },
        { "report.docx", Archive("word/document.xml"), "Word" },
        { "report.zip", Archive("report.txt"), "archive" },
        { "report.xlsx", [.. "PK\u0003\u0004"u8, 1, 2, 3], "archive" },
        { "report.xlsx", Archive("xl/workbook.xml"), "workbook" },
    };

    [Theory]
    [MemberData(nameof(Disguised))]
    public void A_file_that_is_no_text_is_refused_by_what_it_is(string name, byte[] content, string expected)
    {
        var problem = Some.Refused(content, name);

        Assert.Contains(expected, problem.What.English, StringComparison.Ordinal);
        Assert.NotEmpty(problem.WhatToDo.Thai);
    }

    [Fact]
    public void Thai_in_another_encoding_is_refused_at_its_first_line()
    {
        byte[] tis620 = [.. "first\nsecond\n"u8, 0xBC, 0xC5, 0xA1, 0xD2, 0xC3];

        var problem = Some.Refused(tis620, "report.txt");

        Assert.Equal(3, problem.Line);
        Assert.Contains("UTF-8", problem.WhatToDo.Thai, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_UTF_16_is_refused_with_the_same_advice()
    {
        var problem = Some.Refused(Encoding.Unicode.GetBytes("\uFEFF" + Report.Title), "report.txt");

        Assert.Equal(1, problem.Line);
        Assert.Contains("UTF-8", problem.WhatToDo.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\f\n \t ")]
    public void The_empty_text_of_a_scan_is_refused(string text)
    {
        var problem = Some.Refused(text);

        Assert.Contains("OCR", problem.WhatToDo.Thai, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("สูตรต้มยำกุ้ง\nกุ้ง ๑๐ ตัว\tข่า ๓ แว่น")]
    [InlineData(Report.Title + "เนื้อหาอื่น")]
    public void Only_a_text_with_results_is_a_report(string text)
    {
        var result = Some.Import(text.Replace("คะแนนภาพรวม", "ผลงาน", StringComparison.Ordinal).Replace("ระดับ", "", StringComparison.Ordinal));

        var problem = Assert.IsType<ImportResult.Refused>(result).Problem;
        Assert.Contains("ITA", problem.What.English, StringComparison.Ordinal);
        Assert.Equal(1, problem.Line);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_without_being_read()
    {
        using var noise = new Noise(50_000_000);

        var result = Some.Importer.Import(noise, "noise.txt");

        Assert.Contains("10", Assert.IsType<ImportResult.Refused>(result).Problem.What.English, StringComparison.Ordinal);
        Assert.True(noise.Position <= DocumentImporter.LargestFile + 1);
    }

    [Fact]
    public void A_line_that_no_report_has_is_refused()
    {
        var problem = Some.Refused(Report.Title + new string('ก', 60_000));

        Assert.Equal(Report.FirstLine, problem.Line);
    }

    [Fact]
    public void A_byte_order_mark_and_the_line_ends_of_Windows_change_nothing()
    {
        var report = Report.With("ตัวชี้วัด\tคะแนน", "๑ การปฏิบัติหน้าที่\t๙๐");

        var windows = Some.Imported("\uFEFF" + report.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(AssessmentJson.Write(Some.Imported(report).Assessment), AssessmentJson.Write(windows.Assessment));
    }

    [Fact]
    public void The_message_names_the_line_and_what_to_do_in_both_languages()
    {
        var message = Some.Refused(Report.With("ตัวชี้วัด\tคะแนน", "๑ การปฏิบัติหน้าที่\t๑๙๐")).Message;

        Assert.StartsWith("บรรทัด 8: คะแนน 190", message.Thai, StringComparison.Ordinal);
        Assert.StartsWith("Line 8: The score 190", message.English, StringComparison.Ordinal);
    }

    private static byte[] Archive(string entry)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            archive.CreateEntry(entry);
        }

        return stream.ToArray();
    }

    /// <summary>A stream of which nobody knows the length before it ends.</summary>
    private sealed class Noise(long length) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - _position);
            buffer.AsSpan(offset, read).Fill((byte)'x');
            _position += read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
