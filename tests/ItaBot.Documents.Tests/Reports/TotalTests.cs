using ItaBot.Documents.Tests.Support;

namespace ItaBot.Documents.Tests.Reports;

public sealed class TotalTests
{
    private const string Head = $"{Report.AgencyName}\nผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘\n";

    [Theory]
    [InlineData("ผลการประเมินในภาพรวม อยู่ที่ ๘๘.๕๖ คะแนน ระดับผลการประเมิน “ผ่านดี” ดังนี้", 88.56, "ผ่านดี")]
    [InlineData("คะแนนภาพรวมหน่วยงาน : 99.44 คะแนน ระดับผลการประเมิน ผ่านดีเยี่ยม", 99.44, "ผ่านดีเยี่ยม")]
    [InlineData("พบว่ามีผลคะแนน ๗๕.๘๓ คะแนน อยู่ในระดับ ต้องปรับปรุง", 75.83, "ต้องปรับปรุง")]
    [InlineData("คะแนนรวม ๘๐ คะแนน", 80, null)]
    [InlineData("คะแนนรวม ๘๐ คะแนน\nระดับผลการประเมิน: ต้องปรับปรุง", 80, "ต้องปรับปรุง")]
    public void The_total_and_the_level_are_read_from_their_sentence(string sentence, double total, string? level)
    {
        var reported = Some.Imported(Head + sentence).Assessment.Reported;

        Assert.Equal(((decimal)total, level), (reported.Total, reported.Level));
    }

    [Theory]
    [InlineData("ผ่านค่ามาตรฐาน ๘๕ คะแนน")]
    [InlineData("โดยมีคะแนนเต็ม ๑๐๐ คะแนน และระดับผลการประเมิน (Rating Score)")]
    [InlineData("มีค่าคะแนนเพิ่มขึ้น ๑๐ คะแนน")]
    public void Other_figures_in_sentences_are_no_total(string sentence)
    {
        var reported = Some.Imported(Head + sentence + "\nตัวชี้วัด\tคะแนน\n๑ การปฏิบัติหน้าที่\t๙๐").Assessment.Reported;

        Assert.Equal((null, null), (reported.Total, reported.Level));
    }

    [Theory]
    [InlineData("ปีที่แล้วคะแนนรวม ๘๐ คะแนน ระดับ ผ่าน ปีนี้คะแนนรวม ๙๑ คะแนน ระดับ ผ่านดี")]
    [InlineData("คะแนนรวมปีที่แล้ว ๘๐ คะแนน ระดับ ผ่าน ปีนี้ คะแนนรวม ๙๑ คะแนน ระดับ ผ่านดี")]
    [InlineData("ผลการประเมินในภาพรวม ปี ๒๕๖๗ ได้ ๘๐ คะแนน และปี ๒๕๖๘ ได้ ๙๑ คะแนน ระดับ ผ่านดี")]
    [InlineData("ปีก่อน คะแนนภาพรวม อยู่ที่ ๘๐ คะแนน\nปีนี้ คะแนนภาพรวม อยู่ที่ ๙๑ คะแนน ระดับ ผ่านดี")]
    [InlineData("ค่าเฉลี่ยระดับประเทศในภาพรวม ได้ ๙๓.๐๕ คะแนน\nคะแนนรวม ๙๑ คะแนน ระดับ ผ่านดี")]
    [InlineData("ในภาพรวมของ IIT ได้ ๙๓.๐๕ คะแนน\nในภาพรวมของตัวชี้วัดที่ ๑ ได้ ๙๓.๐๕ คะแนน\nคะแนนรวม ๙๑ คะแนน ระดับ ผ่านดี")]
    public void The_total_of_another_year_of_others_or_of_a_part_is_not_the_total(string sentences)
    {
        var assessment = Some.Imported(Head + sentences).Assessment;

        Assert.Equal((91m, "ผ่านดี"), (assessment.Reported.Total, assessment.Reported.Level));
        Assert.Empty(assessment.Notes);
    }

    [Fact]
    public void A_total_over_100_refuses_the_report()
    {
        var problem = Some.Refused(Head + "คะแนนรวม ๑๘๐.๐๐ คะแนน");

        Assert.Equal(3, problem.Line);
    }
}
