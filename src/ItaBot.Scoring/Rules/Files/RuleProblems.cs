using System.Globalization;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>What can be wrong with the rules that a readable file states.</summary>
internal static class RuleProblems
{
    public static LocalText WeightMissing { get; } = new(
        "ขาด weight ทั้งที่รายการข้างเคียงมี ให้ใส่น้ำหนักให้ครบทุกรายการ หรือไม่ใส่เลยถ้าไม่ทราบ",
        "The weight is missing although its neighbours have one. State all of them, or none where they are not known.");

    public static LocalText SubsAndItems { get; } = new(
        "มีทั้ง subs และ items ให้ย้าย items ไปไว้ใต้ตัวชี้วัดย่อย",
        "There are both subs and items. Move the items under the sub-indicators.");

    public static LocalText LastLevel { get; } = new(
        "ระดับสุดท้ายต้องเริ่มที่ total: 0 และไม่มี eachTool เพื่อให้ทุกคะแนนมีระดับ",
        "The last level must have total: 0 and no eachTool, so that every total has a level.");

    public static LocalText ScaleOrder { get; } = new(
        "คะแนนของตัวเลือกต้องมีอย่างน้อยสองค่า เรียงจากน้อยไปมาก และไม่ซ้ำกัน",
        "A scale has at least two different values, the lowest first.");

    public static LocalText AnswersOfOit { get; } = new(
        "OIT ไม่มีข้อคำถามที่ให้คนตอบ ให้ลบ answers ออก",
        "The OIT has no questions that people answer. Remove answers.");

    public static LocalText ToolWeights(decimal sum) => new(
        $"น้ำหนักของเครื่องมือรวมกันได้ {Text(sum)} ให้แก้ให้รวมได้ 100",
        $"The weights of the tools add up to {Text(sum)}. They must add up to 100.");

    public static LocalText SubWeights(int indicator, decimal sum) => new(
        $"น้ำหนักของตัวชี้วัดย่อยในตัวชี้วัดที่ {Text(indicator)} รวมกันได้ {Text(sum)} ให้แก้ให้รวมได้ 100",
        $"The weights of the sub-indicators of indicator {Text(indicator)} add up to {Text(sum)}. They must add up to 100.");

    public static LocalText IndicatorNumber(string number, int expected) => new(
        $"ตัวชี้วัดที่ {number} ไม่อยู่ในลำดับ ตรงนี้ต้องเป็นตัวชี้วัดที่ {Text(expected)} (ทั้งปีมีตัวชี้วัดที่ 1 ถึง 10 ไม่ข้ามและไม่ซ้ำ)",
        $"Indicator {number} is out of order; {Text(expected)} is expected here. A year has 1 to 10, none missing or repeated.");

    public static LocalText MissingIndicator(int number) => new(
        $"ขาดตัวชี้วัดที่ {Text(number)} ให้เพิ่มให้ครบ 1 ถึง 10",
        $"Indicator {Text(number)} is missing. A year has the indicators 1 to 10.");

    public static LocalText SubNumber(string id, string expected) => new(
        $"ตัวชี้วัดย่อย {id} ไม่อยู่ในลำดับ ตรงนี้ต้องเป็น {expected}",
        $"Sub-indicator {id} is out of order; {expected} is expected here.");

    public static LocalText NotAnItem(string id) => new(
        $"\"{id}\" ไม่ใช่รหัสข้อ ให้เขียนเช่น i10, e9 หรือ o13",
        $"\"{id}\" is not an item. Write it like i10, e9 or o13.");

    public static LocalText ItemOfOtherTool(string id, Tool tool) => new(
        $"{id} ไม่ใช่ข้อของ {tool} ข้อของ {tool} ขึ้นต้นด้วย {ItemId.LetterOf(tool)}",
        $"{id} does not belong to the {tool}, whose items begin with {ItemId.LetterOf(tool)}.");

    public static LocalText ItemTwice(string id, int first) => new(
        $"{id} มีอยู่แล้วที่บรรทัด {Text(first)} ข้อหนึ่งอยู่ได้ที่เดียว ให้ลบหรือแก้รหัสหนึ่งในสองแห่ง",
        $"{id} is already on line {Text(first)}. An item stands in one place: remove or renumber one of the two.");

    public static LocalText ItemNumber(string id, string expected) => new(
        $"{id} ไม่อยู่ในลำดับ ตรงนี้ต้องเป็น {expected} เลขข้อต้องเรียงจาก 1 และไม่ข้าม",
        $"{id} is out of order; {expected} is expected here. Items are numbered from 1 without a gap.");

    public static LocalText NoWording(string id) => new(
        $"{id} ไม่มีสถานะและแหล่งที่มา ให้เติม wording ที่เครื่องมือ หรือ standing กับ source ที่ข้อนี้",
        $"{id} has neither standing nor source. Add wording to its tool, or standing and source to the item.");

    public static LocalText NotATopic(string topic) => new(
        $"topic \"{topic}\" ต้องเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง เช่น procurement-report",
        $"The topic \"{topic}\" must be of small latin letters, digits and hyphens, such as procurement-report.");

    public static LocalText TopicTwice(string topic, int first) => new(
        $"topic \"{topic}\" ใช้แล้วที่บรรทัด {Text(first)} ในปีเดียวกันต้องไม่ซ้ำ ให้ตั้งชื่อใหม่",
        $"The topic \"{topic}\" is already on line {Text(first)}. Within a year each one is different; choose another.");

    public static LocalText WordTwice(string word, Target owner) => new(
        $"คำว่า \"{word}\" เป็นของ {owner} อยู่แล้ว ให้ลบออกจากที่ใดที่หนึ่ง เพื่อให้คำหนึ่งหมายถึงสิ่งเดียว",
        $"\"{word}\" already belongs to {owner}. Remove it from one of the two, so that a word means one thing.");

    public static LocalText LevelTwice(string level) => new(
        $"มีระดับ \"{level}\" สองครั้ง ให้ลบหนึ่งรายการ",
        $"The level \"{level}\" is there twice. Remove one of the two.");

    public static LocalText LevelOrder(string level, string better) => new(
        $"ระดับ \"{level}\" ต้องถึงง่ายกว่า \"{better}\" ที่อยู่ก่อนหน้า ให้เรียงจากดีที่สุดไปต่ำสุด",
        $"The level \"{level}\" must be easier to reach than \"{better}\" before it. Begin with the best.");

    public static LocalText PartsOfOtherTool(Tool tool) => new(
        $"{tool} ไม่มี parts เฉพาะข้อของ EIT เท่านั้นที่มีสองส่วน ให้ลบออก",
        $"The {tool} has no parts; only the items of the EIT have. Remove them.");

    public static LocalText UnknownPart(string part) => new(
        $"parts มีได้เพียง public และ survey อย่างละหนึ่งครั้ง ไม่ใช่ \"{part}\"",
        $"Parts are public and survey, each once, not \"{part}\".");

    public static LocalText AnswersOfUnknownItem(string id, Tool tool) => new(
        $"{tool} ของปีนี้ไม่มีข้อ {id} ให้แก้รหัสหรือลบออก",
        $"The {tool} of this year has no item {id}. Correct or remove it.");

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
