using ItaBot.Reminders.Links.Pages;
using ItaBot.Reminders.Links.Years;

namespace ItaBot.Reminders.Tests.Links;

public sealed class StatedYearsTests
{
    [Theory]
    [InlineData("แผนดำเนินงาน ประจำปี 2568", "2568")]
    [InlineData("แผนดำเนินงาน ประจำปี ๒๕๖๘", "2568")]
    [InlineData("รายงานผล พ.ศ. 2568", "2568")]
    [InlineData("รายงานผล (พ.ศ.๒๕๖๘)", "2568")]
    [InlineData("รายงานผล ปีงบประมาณ 68", "2568")]
    [InlineData("รายงานผล ปีงบประมาณ พ.ศ. ๖๘", "2568")]
    [InlineData("รายงานปี68", "2568")]
    [InlineData("Annual report FY2025", "2568")]
    [InlineData("Annual report FY 68", "2568")]
    [InlineData("Annual report FY25", "2568")]
    [InlineData("Fiscal year 2025", "2568")]
    [InlineData("ITA 2025", "2568")]
    [InlineData("O10 แผนการใช้จ่ายงบประมาณประจำปี 2568", "2568")]
    [InlineData("แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)", "2566,2567,2568,2569,2570")]
    [InlineData("แผนพัฒนาท้องถิ่น พ.ศ. ๒๕๖๖ – พ.ศ. ๒๕๗๐", "2566,2567,2568,2569,2570")]
    [InlineData("แผนพัฒนาท้องถิ่น 2566-70", "2566,2567,2568,2569,2570")]
    [InlineData("ปี 2567 และปี 2568", "2567,2568")]
    // A month lies in a fiscal year that has not its number.
    [InlineData("สขร.1 ประจำเดือน ตุลาคม 2567", "2568")]
    [InlineData("สขร.1 เดือนมีนาคม ๒๕๖๘", "2568")]
    [InlineData("สขร.1 ต.ค. 67", "2568")]
    [InlineData("Procurement summary, October 2024", "2568")]
    [InlineData("รอบ 6 เดือน (1 ตุลาคม 2567 - 31 มีนาคม 2568)", "2568")]
    [InlineData("รอบ 6 เดือน (ต.ค. 67 – มี.ค. 68)", "2568")]
    [InlineData("รอบ 6 เดือน ตุลาคม - ธันวาคม 2567", "2568")]
    public void A_heading_states_its_fiscal_year(string heading, string years) =>
        Assert.Equal(years, Joined(YearText.InHeadings([heading])));

    [Theory]
    [InlineData("ประกาศ ณ วันที่ 5 มีนาคม 2568")]
    [InlineData("ข่าว 05/03/2568")]
    [InlineData("ข่าว 2025-03-05")]
    [InlineData("พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540")]
    [InlineData("พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. ๒๕๖๐")]
    [InlineData("ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้าง (ฉบับที่ 2) พ.ศ. 2560")]
    [InlineData("วงเงิน 2,568 บาท และ 2568.50 บาท")]
    [InlineData("เลขที่ 125680")]
    [InlineData("© 2025 อบต.คลองเมือง")]
    [InlineData("สงวนลิขสิทธิ์ พ.ศ. 2566 - 2568")]
    [InlineData("ผู้สูงอายุ 68 ปี")]
    [InlineData("IMG 20250312 104500")]
    [InlineData("o12")]
    [InlineData("")]
    public void A_heading_without_a_fiscal_year_of_its_own_states_none(string heading) =>
        Assert.Empty(YearText.InHeadings([heading]));

    [Fact]
    public void A_law_beside_the_year_of_the_budget_does_not_hide_it() =>
        Assert.Equal([2568], YearText.InHeadings(["ข้อบังคับงบประมาณรายจ่ายประจำปี พ.ศ. 2568"]));

    [Theory]
    [InlineData("รายงาน_2567.pdf", "2567")]
    [InlineData("ita2568.docx", "2568")]
    [InlineData("1_2568.pdf", "2568")]
    [InlineData("20250401_093000.pdf", "")]
    [InlineData("plan.2568", "2568")]
    public void A_file_name_states_its_fiscal_year(string name, string years) =>
        Assert.Equal(years, Joined(StatedYears.Of(name, null)));

    [Theory]
    [InlineData("<title>แผน 2567</title><h2>ข่าวปี 2568</h2><p>ปีงบประมาณ 2569</p>", "2567")]
    [InlineData("<title>อบต.</title><h2>แผน ปี 2567</h2><p>ปีงบประมาณ 2569</p>", "2567")]
    [InlineData("<title>อบต.</title><h2>แผน</h2><p>ของปีงบประมาณ พ.ศ. ๒๕๖๗ ตามระเบียบ พ.ศ. 2560 ลงวันที่ 1 ต.ค. 2566</p>", "2567")]
    [InlineData("<title>อบต.</title><p>เมื่อ 2567 เราเริ่ม</p>", "")]
    [InlineData("<title>อบต.</title><p>แผนประจำปี 2567</p><p>แผนประจำปี 2566</p>", "")]
    [InlineData("<nav><h1>ITA 2569</h1></nav><h1>แผน 2567</h1><footer>ปีงบประมาณ 2570</footer>", "2567")]
    [InlineData("<div class='main-menu x'><h2>ITA 2569</h2></div><p>แผน</p><div id=footer>ปีงบประมาณ 2570</div>", "")]
    [InlineData("<header><h1>ITA 2569</h1></header><article><header><h1>แผน 2567</h1></header></article>", "2567")]
    [InlineData("<script>var y = 'ปีงบประมาณ 2569'</script><select><option>ปีงบประมาณ 2569</select><p>แผน</p>", "")]
    public void A_page_s_own_statement_wins_and_doubt_says_none(string html, string years) =>
        Assert.Equal(years, Joined(StatedYears.Of("", HtmlReader.Read(html, Site.Signs))));

    private static string Joined(IEnumerable<int> years) => string.Join(',', years);
}
